/** What is wrong with a machine, and what helps, by the codes of its errors. */
const faults: Partial<Record<string, [message: string, remedy: string]>> = {
  ENOSPC: ['the disk is full', 'Make room, and build again'],
  EDQUOT: ['the disk has no more room for this user', 'Make room, and build again'],
  EROFS: ['may not be written to', 'Say another folder with OUT_DIR, or make this one writable'],
  EACCES: ['may not be written to by this user', 'Say another folder with OUT_DIR, or make this one writable'],
  EPERM: ['may not be written to by this user', 'Say another folder with OUT_DIR, or make this one writable'],
  EMFILE: ['too many files are open', 'Close other programs, or raise the limit (ulimit -n), and build again'],
  ENOMEM: ['the memory is full', 'Close other programs, and build again'],
};

/** In a sentence what a machine could not do; undefined of errors that are not the machine's. */
export function machineFault(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = 'code' in error ? String(error.code) : '';
  const path = 'path' in error ? String(error.path) : undefined;
  const [message, remedy] = faults[code] ?? [];
  if (message === undefined) return machineFault(error.cause);
  return `${path === undefined ? '' : `${path}: `}${message}. ${remedy}.`;
}
