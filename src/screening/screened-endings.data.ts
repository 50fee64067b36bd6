import { READABLE_ENDINGS } from '../platform/documents/index.ts';

/** 筛查的文件: by the ending under which a folder is walked. */
export const SCREENED_ENDINGS: readonly string[] = [
  ...READABLE_ENDINGS,
  'docm',
  'xlsm',
  'pptx',
  'markdown',
  'jpg',
  'jpeg',
  'png',
  'tif',
  'tiff',
  'zip',
];
