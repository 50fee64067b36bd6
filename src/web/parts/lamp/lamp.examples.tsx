import type { Example } from '../example.ts';
import { Lamp } from './lamp.tsx';

export const lampExamples: readonly Example[] = [
  {
    name: { zh: '灯：形状、文字、颜色', en: 'Lamps: shape, word, colour' },
    show: (language) =>
      language === 'zh' ? (
        <div class="row">
          <Lamp colour="green">还有 10 日</Lamp>
          <Lamp colour="amber">今天到期</Lamp>
          <Lamp colour="red">已过 1 日</Lamp>
          <Lamp colour="grey" icon="pause">
            等待补正
          </Lamp>
          <Lamp colour="blue">进行</Lamp>
        </div>
      ) : (
        <div class="row">
          <Lamp colour="green">10 days left</Lamp>
          <Lamp colour="amber">Due today</Lamp>
          <Lamp colour="red">1 day overdue</Lamp>
          <Lamp colour="grey" icon="pause">
            Waiting for correction
          </Lamp>
          <Lamp colour="blue">In progress</Lamp>
        </div>
      ),
  },
];
