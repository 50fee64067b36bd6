import { fillRow } from './own-rows.ts';

type Point = { readonly x: number; readonly y: number };

const DRAWING = 'screen-picture--drawing';
/** Less than this, in the units of the page, is a click and no box. */
const LEAST = 3;

/** 画框: a rectangle is drawn on a page with mouse, pen or finger; its four numbers go into the fields of an empty row. */
export function drawBoxes(form: HTMLFormElement): void {
  const fields = form.querySelector<HTMLElement>('[data-own="box"]');
  if (fields === null) return;
  for (const picture of form.querySelectorAll<HTMLElement>('[data-draw-on]')) enliven(form, picture, fields);
}

function enliven(form: HTMLFormElement, picture: HTMLElement, fields: HTMLElement): void {
  const svg = picture.querySelector('svg');
  if (svg === null) return;
  const { wordsDraw = '', wordsDrawing = '', wordsDrawn = '' } = fields.dataset;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button button--second';
  button.textContent = wordsDraw;
  button.setAttribute('aria-pressed', 'false');
  const said = document.createElement('span');
  said.setAttribute('role', 'status');
  const acts = document.createElement('p');
  acts.className = 'own-acts';
  acts.append(button, said);
  picture.prepend(acts);

  const setDrawing = (on: boolean): void => {
    picture.classList.toggle(DRAWING, on);
    button.setAttribute('aria-pressed', String(on));
    said.textContent = on ? wordsDrawing : '';
  };
  const isDrawing = (): boolean => picture.classList.contains(DRAWING);
  button.addEventListener('click', () => setDrawing(!isDrawing()));
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && isDrawing()) setDrawing(false);
  });

  let from: Point | null = null;
  let shape: SVGRectElement | null = null;
  svg.addEventListener('pointerdown', (event) => {
    const point = isDrawing() && event.isPrimary ? pointOf(svg, event) : null;
    if (point === null) return;
    event.preventDefault();
    svg.setPointerCapture(event.pointerId);
    from = point;
    shape = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
    shape.setAttribute('class', 'own-box');
    svg.append(shape);
  });
  svg.addEventListener('pointermove', (event) => {
    const to = from === null ? null : pointOf(svg, event);
    if (from !== null && to !== null && shape !== null) put(shape, boxBetween(from, to));
  });
  svg.addEventListener('pointerup', (event) => {
    const to = pointOf(svg, event);
    const box = from === null || to === null ? null : boxBetween(from, to);
    const drawn = shape;
    [from, shape] = [null, null];
    if (box === null || drawn === null || box.width < LEAST || box.height < LEAST) return drawn?.remove();
    put(drawn, box);
    const sides = Object.entries(box).map(([side, value]) => [side, String(value)] as const);
    const values: Record<string, string> = { sheet: picture.dataset['drawOn'] ?? '' };
    for (const [side, value] of sides) values[side] = value;
    const number = fillRow(form, 'box', values) ?? '';
    setDrawing(false);
    said.textContent = wordsDrawn.replace('{number}', number);
  });
  svg.addEventListener('pointercancel', () => {
    shape?.remove();
    [from, shape] = [null, null];
  });
  // While a box is drawn over a finding, its link is not followed.
  svg.addEventListener('click', (event) => {
    if (isDrawing()) event.preventDefault();
  });
}

/** Where on the page a pointer is, within what is shown of it. */
function pointOf(svg: SVGSVGElement, { clientX, clientY }: PointerEvent): Point | null {
  const matrix = svg.getScreenCTM();
  if (matrix === null) return null;
  const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(matrix.inverse());
  const shown = svg.viewBox.baseVal;
  return {
    x: Math.min(Math.max(x, shown.x), shown.x + shown.width),
    y: Math.min(Math.max(y, shown.y), shown.y + shown.height),
  };
}

type Drawn = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

function boxBetween(one: Point, other: Point): Drawn {
  return {
    left: tenth(Math.min(one.x, other.x)),
    top: tenth(Math.min(one.y, other.y)),
    width: tenth(Math.abs(one.x - other.x)),
    height: tenth(Math.abs(one.y - other.y)),
  };
}

function put(shape: SVGRectElement, { left, top, width, height }: Drawn): void {
  for (const [name, value] of [
    ['x', left],
    ['y', top],
    ['width', width],
    ['height', height],
  ] as const) {
    shape.setAttribute(name, String(value));
  }
}

const tenth = (value: number): number => Math.round(value * 10) / 10;
