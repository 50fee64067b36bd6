const MEGABYTE = 1024 * 1024;

/** What one upload may hold. `drained`: how much of a too large one is still read, so that its answer arrives. */
export const UPLOAD_LIMITS = {
  file: 20 * MEGABYTE,
  all: 60 * MEGABYTE,
  /** Heads and boundaries of the multipart form around the files. */
  wrapping: MEGABYTE,
  drained: 400 * MEGABYTE,
  files: 100,
  nameLength: 200,
} as const;

/** In megabytes, as people are told. */
export const megabytes = (bytes: number): number => Math.round(bytes / MEGABYTE);
