/** 段落: what one paragraph of a docx gathers while it is read. */
export class ParagraphReader {
  text = '';
  style: string | null = null;
  outline: number | null = null;
  list: string | null = null;
  level: number | null = null;
  /** The paragraph's end was deleted with changes tracked: its text runs on into the next one. */
  runsOn = false;
  /** The run that is being read is hidden. */
  hidden = false;
}

/**
 * 域: fields (page numbers, cross references, tables of contents) store a code and its last result in the same text;
 * only the result is what people see.
 */
export class Fields {
  private readonly phases: ('code' | 'result')[] = [];
  private codes = 0;

  mark(type: string | undefined): void {
    if (type === 'begin') this.push();
    else if (type === 'separate') this.toResult();
    else if (type === 'end') this.pop();
  }

  get inCode(): boolean {
    return this.codes > 0;
  }

  /** A code never runs past its paragraph; where the end mark is lost, the text that follows must not be. */
  endParagraph(): void {
    while (this.phases.at(-1) === 'code') this.pop();
  }

  private push(): void {
    this.phases.push('code');
    this.codes += 1;
  }

  private toResult(): void {
    if (this.phases.at(-1) !== 'code') return;
    this.phases[this.phases.length - 1] = 'result';
    this.codes -= 1;
  }

  private pop(): void {
    if (this.phases.pop() === 'code') this.codes -= 1;
  }
}
