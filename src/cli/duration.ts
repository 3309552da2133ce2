/** Minutes as people write them: `45 min`, `2 h 05 min`, `3 d 4 h`. */
export function duration(minutes: number): string {
  const whole = Math.round(Math.abs(minutes));
  const sign = minutes < 0 ? '-' : '';
  if (whole < 60) return `${sign}${whole} min`;
  const hours = Math.floor(whole / 60);
  if (hours < 48) return `${sign}${hours} h${whole % 60 ? ` ${String(whole % 60).padStart(2, '0')} min` : ''}`;
  return `${sign}${Math.floor(hours / 24)} d${hours % 24 ? ` ${hours % 24} h` : ''}`;
}
