/** What says whether an answer is the thing that was asked for. */
export interface Answered {
  status: number;
  type: string;
  redirected: boolean;
}

/** True for an answer that may be stored: complete, from this site and from the very address. */
export function isStorable({ status, type, redirected }: Answered): boolean {
  return status === 200 && type === 'basic' && !redirected;
}

/** True when a server is too ill to answer, so that a copy is the better answer. */
export function isFailing({ status }: Pick<Answered, 'status'>): boolean {
  return status >= 500;
}
