/** What a person gives to be imported. */
export interface LensInput {
  /** JSON text. */
  readonly definition: string;
  /** JSON text; empty where there is none. */
  readonly overlay: string;
  readonly mode: 'lenient' | 'strict';
  /** Empty: the server makes one of the lens's name. */
  readonly id: string;
}

export const NO_LENS: LensInput = Object.freeze({
  definition: '',
  overlay: '',
  mode: 'lenient',
  id: '',
});

/** What is sent of it. An overlay that is no JSON object is a problem that names where. */
export function readOverlay(
  text: string,
): { overlay?: Record<string, unknown> } | { problem: string } {
  if (!text.trim()) {
    return {};
  }
  try {
    const overlay: unknown = JSON.parse(text);
    return isObject(overlay)
      ? { overlay }
      : { problem: 'The overlay has to be a JSON object.' };
  } catch (error) {
    return { problem: `The overlay is not JSON: ${String(error)}` };
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
