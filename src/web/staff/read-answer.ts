/** What a device answered, as the page's script sent it; null where it is no JSON. Whoever takes it looks at it. */
export function readAnswer(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return null;
  }
}
