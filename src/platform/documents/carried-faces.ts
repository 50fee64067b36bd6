import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export type CarriedFamily = 'serif' | 'sans';
export type CarriedWeight = '400Regular' | '500Medium' | '700Bold';

/** 自带字体的文件夹: packages lie beside the program; asking for their place finds them from the sources and from the bundle alike. */
export function carriedFolder(family: CarriedFamily, weight: CarriedWeight): string {
  const require = createRequire(import.meta.url);
  const packages = {
    serif: () => require.resolve('@expo-google-fonts/noto-serif-sc/package.json'),
    sans: () => require.resolve('@expo-google-fonts/noto-sans-sc/package.json'),
  };
  return join(dirname(packages[family]()), weight);
}

const FILES = { serif: 'NotoSerifSC', sans: 'NotoSansSC' } as const satisfies Record<CarriedFamily, string>;

/** 自带字体的文件: one face. */
export function carriedFace(family: CarriedFamily, weight: CarriedWeight): string {
  return join(carriedFolder(family, weight), `${FILES[family]}_${weight}.ttf`);
}
