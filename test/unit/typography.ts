/** What a French typographer would mark in a text: each fault with a little of what is around it. */
export function frenchFaults(text: string): string[] {
  const faults = [
    /[^\u00a0\u202f][?!;»]/g, // a thin or ordinary no-break space goes before
    /[^\u00a0\u202f\d-]:(?!\d)/g, // and before a colon, except in clock times and table rules
    /«(?![\u00a0\u202f])/g,
    /'/g,
    /"/g,
    /\.\.\./g,
  ];
  const prose = text.replace(/HH:MM/g, '00h00');
  return faults.flatMap((fault) =>
    [...prose.matchAll(fault)].map(({ index }) => prose.slice(Math.max(0, index - 20), index + 20)),
  );
}

/** The forms in which a text may ask for what is still missing, so that the linter reports each until it is filled. */
export const placeholder = /^(?:\[[^[\]\n]*[?…]\]|HH:MM|YYYY-MM-DD|AAAA-MM-JJ)$/;
