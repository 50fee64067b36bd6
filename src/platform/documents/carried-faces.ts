import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const FAMILIES = {
  serif: { package: '@expo-google-fonts/noto-serif-sc', file: 'NotoSerifSC' },
  sans: { package: '@expo-google-fonts/noto-sans-sc', file: 'NotoSansSC' },
} as const;

export type CarriedFamily = keyof typeof FAMILIES;
export type CarriedWeight = '400Regular' | '500Medium' | '700Bold';

/** 自带字体的文件夹: packages lie beside the program; asking for their place finds them from the sources and from the bundle alike. */
export function carriedFolder(family: CarriedFamily, weight: CarriedWeight): string {
  const { resolve } = createRequire(import.meta.url);
  return join(dirname(resolve(`${FAMILIES[family].package}/package.json`)), weight);
}

/** 自带字体的文件: one face. */
export function carriedFace(family: CarriedFamily, weight: CarriedWeight): string {
  return join(carriedFolder(family, weight), `${FAMILIES[family].file}_${weight}.ttf`);
}
