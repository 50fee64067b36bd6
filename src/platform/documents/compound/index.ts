// The container of the formats before 2007 and what stands beside their text: the door to it for those who read the raw parts.
export { openCompoundFile, type CompoundFile } from './compound-file.ts';
export { picturesIn, readOfficeArt, type OfficeArt } from './office-art.ts';
export { textsAmongBytes } from './texts-among-bytes.ts';
export { readProperties, type FileProperty } from './property-set.ts';
