import type { Box, LaidLine } from '../../../base/laid-page.ts';
import type { Meter } from '../meter.ts';
import type { Glyph } from './glyph.ts';
import { initialState, paintOf, type GraphicsState } from './graphics-state.ts';
import { IDENTITY, matrixOf, multiply, type Matrix } from './matrix.ts';
import type { Operators } from './open-pdf.ts';
import { OPERATORS } from './operator-codes.data.ts';
import { PathReader } from './path-reader.ts';
import { showGlyphs } from './show-glyphs.ts';

/** What stands on a page, sign by sign and line by line. `fills` are coloured areas. */
export type Scanned = {
  readonly glyphs: readonly Glyph[];
  readonly lines: readonly LaidLine[];
  readonly fills: readonly Box[];
};

/** Deeper than any program nests its states. */
const MOST_STATES = 512;

type Page = { readonly fontScale: (font: string) => number; readonly meter: Meter };

/** 扫描页面: follows the operators of one page: its states, its texts, its paths. */
export class PageScanner {
  private state: GraphicsState;
  private readonly kept: GraphicsState[] = [];
  private readonly marks: boolean[] = [];
  private text: Matrix = IDENTITY;
  private line: Matrix = IDENTITY;
  private artifacts = 0;
  private readonly glyphs: Glyph[] = [];
  private readonly paths: PathReader;
  private readonly page: Page;

  constructor(view: Matrix, page: Page) {
    this.page = page;
    this.state = initialState(view);
    this.paths = new PathReader(page.meter);
  }

  result(): Scanned {
    return { glyphs: this.glyphs, lines: this.paths.lines, fills: this.paths.fills };
  }

  take({ fnArray, argsArray, length }: Operators): void {
    for (let index = 0; index < length; index++) {
      this.page.meter.step();
      this.follow(fnArray[index] ?? 0, (argsArray[index] ?? []) as readonly unknown[]);
    }
  }

  private follow(operator: number, values: readonly unknown[]): void {
    const { state } = this;
    switch (operator) {
      case OPERATORS.save:
        return this.save();
      case OPERATORS.restore:
      case OPERATORS.endForm:
        return this.restore();
      case OPERATORS.transform:
        return this.transform(matrixOf(values));
      case OPERATORS.beginForm:
        this.save();
        return this.transform(matrixOf(values[0] as ArrayLike<unknown> | null));
      case OPERATORS.path:
        return this.paths.take(values, state);
      case OPERATORS.showText:
        this.text = showGlyphs(values[0] as readonly unknown[], this.glyphs, {
          state,
          text: this.text,
          scale: this.page.fontScale(state.font),
          isArtifact: this.artifacts > 0,
          meter: this.page.meter,
        });
        return;
      case OPERATORS.beginText:
        return this.startLine(IDENTITY);
      case OPERATORS.setTextMatrix:
        return this.startLine(matrixOf(values[0] as ArrayLike<unknown>) ?? IDENTITY);
      case OPERATORS.moveText:
        return this.moveLine(number(values[0]), number(values[1]));
      case OPERATORS.setLeadingMoveText:
        state.leading = -number(values[1]);
        return this.moveLine(number(values[0]), number(values[1]));
      case OPERATORS.nextLine:
        return this.moveLine(0, -state.leading);
      case OPERATORS.setGraphicsState:
        return this.setMany(values[0]);
      case OPERATORS.beginMarkedContent:
      case OPERATORS.beginMarkedContentWithProperties:
        return this.mark(values[0]);
      case OPERATORS.endMarkedContent:
        if (this.marks.pop() === true) this.artifacts -= 1;
        return;
      default:
        this.set(operator, values);
    }
  }

  private set(operator: number, [value, second]: readonly unknown[]): void {
    const { state } = this;
    switch (operator) {
      case OPERATORS.setFont:
        state.font = String(value);
        state.fontSize = number(second);
        return;
      case OPERATORS.setCharSpacing:
        state.charSpacing = number(value);
        return;
      case OPERATORS.setWordSpacing:
        state.wordSpacing = number(value);
        return;
      case OPERATORS.setHorizontalScale:
        state.horizontalScale = number(value) / 100;
        return;
      case OPERATORS.setLeading:
        state.leading = number(value);
        return;
      case OPERATORS.setTextRise:
        state.rise = number(value);
        return;
      case OPERATORS.setTextRenderingMode:
        state.renderingMode = number(value);
        return;
      case OPERATORS.setLineWidth:
        state.lineWidth = number(value);
        return;
      case OPERATORS.setFillColour:
        state.fill = paintOf(value);
        return;
      case OPERATORS.setStrokeColour:
        state.stroke = paintOf(value);
        return;
      case OPERATORS.setFillPattern:
        state.fill = 'dark';
        return;
      case OPERATORS.setStrokePattern:
        state.stroke = 'dark';
        return;
      case OPERATORS.setFillTransparent:
        state.fill = 'none';
        return;
      case OPERATORS.setStrokeTransparent:
        state.stroke = 'none';
        return;
    }
  }

  /** Settings that the file keeps under a name. */
  private setMany(settings: unknown): void {
    if (!Array.isArray(settings)) return;
    for (const [key, value] of settings as readonly (readonly [string, unknown])[]) {
      if (key === 'LW') this.state.lineWidth = number(value);
      if (key === 'ca') this.state.fillAlpha = number(value);
      if (key === 'CA') this.state.strokeAlpha = number(value);
      if (key === 'Font' && Array.isArray(value)) this.set(OPERATORS.setFont, value);
    }
  }

  private mark(tag: unknown): void {
    const name = typeof tag === 'string' ? tag : (tag as { readonly name?: unknown } | null)?.name;
    const isArtifact = name === 'Artifact';
    this.marks.push(isArtifact);
    if (isArtifact) this.artifacts += 1;
  }

  private save(): void {
    this.page.meter.checkDepth(this.kept.length / (MOST_STATES / 256));
    this.kept.push({ ...this.state });
  }

  private restore(): void {
    this.state = this.kept.pop() ?? this.state;
  }

  private transform(matrix: Matrix | null): void {
    if (matrix) this.state.matrix = multiply(this.state.matrix, matrix);
  }

  private startLine(matrix: Matrix): void {
    this.text = matrix;
    this.line = matrix;
  }

  private moveLine(x: number, y: number): void {
    this.startLine(multiply(this.line, [1, 0, 0, 1, x, y]));
  }
}

const number = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0);
