import type { Example } from '../example.ts';
import { Button, ButtonLink } from './button.tsx';

export const buttonExamples: readonly Example[] = [
  {
    name: { zh: '按钮', en: 'Buttons' },
    show: (language) => (
      <div class="row">
        <Button>{language === 'zh' ? '提交申请' : 'Submit application'}</Button>
        <ButtonLink href="#button">{language === 'zh' ? '再加一项' : 'Add an item'}</ButtonLink>
        <Button kind="danger">{language === 'zh' ? '紧急撤下' : 'Withdraw at once'}</Button>
      </div>
    ),
  },
  {
    name: { zh: '按钮：正在做', en: 'Button, busy' },
    show: (language) => (
      <div class="row">
        <Button busy busyWords={language === 'zh' ? '正在签发…' : 'Signing…'}>
          {language === 'zh' ? '签发' : 'Sign'}
        </Button>
      </div>
    ),
  },
];
