let inThreads = false;

/** Says that threads do the work of this run. */
export function shareWork(): void {
  inThreads = true;
}

/** Whether all of the work was done here: what was compiled for it is worth keeping. */
export const didAll = (): boolean => !inThreads;
