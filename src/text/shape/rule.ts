/** One rule of shaping, and the way back. */
export interface Rule {
  readonly shape: (text: string) => string;
  readonly unshape: (text: string) => string;
}

/** For classes in patterns: what words are made of. */
export const inWords = "\\p{L}\\p{M}\\p{N}";
