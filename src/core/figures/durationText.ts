import type { Locale } from '../locale.ts';

/**
 * A length of time as it is shown everywhere: `45 min`, `2 h 05 min`, `24 h 10 min`, `3 d 4 h 05 min`, in hours up to
 * two days. Its spaces do not break.
 */
export function durationText(minutes: number, { messages }: Locale): string {
  const whole = Math.round(Math.abs(minutes));
  const days = whole < 2880 ? 0 : Math.floor(whole / 1440);
  const hours = Math.floor((whole - days * 1440) / 60);
  const rest = whole % 60;
  const parts = [
    ...(days ? [[days, 'day']] : []),
    ...(hours ? [[hours, 'hour']] : []),
    ...(rest || whole < 60 ? [[hours ? String(rest).padStart(2, '0') : rest, 'minute']] : []),
  ];
  const text = parts.map(([count, unit]) => `${count}\u00a0${messages[`duration-${unit}`]}`).join('\u00a0');
  return minutes < 0 ? `−${text}` : text;
}
