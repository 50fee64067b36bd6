import type { Child, FC } from 'hono/jsx';

export type Fact = { readonly name: string; readonly value: Child };

/** 要素: names with what holds, in two columns; on a phone one below the other. */
export const Facts: FC<{ facts: readonly Fact[] }> = ({ facts }) => (
  <dl class="facts">
    {facts.map(({ name, value }) => (
      <div>
        <dt>{name}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);
