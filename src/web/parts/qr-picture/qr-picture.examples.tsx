import type { Example } from '../example.ts';
import { QrPicture } from './qr-picture.tsx';

export const qrPictureExamples: readonly Example[] = [
  {
    name: { zh: '二维码', en: 'QR code' },
    show: (language) => (
      <QrPicture
        text="otpauth://totp/example?secret=JBSWY3DPEHPK3PXP"
        words={language === 'zh' ? '二维码示例' : 'An example of a QR code'}
      />
    ),
  },
];
