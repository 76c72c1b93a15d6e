/**
 * Types of the `<leg-triage>` element, the public interface of the widget.
 *
 * ```html
 * <script type="module" src="/leg-triage/leg-triage.js"></script>
 * <leg-triage region="GB" clinic-name="Hillside Surgery" clinic-phone="01632 960123"
 *             booking-url="https://example.org/book"></leg-triage>
 * ```
 *
 * Attributes. A wrong value is reported on the console, and the default is used.
 *
 * | attribute      | value                                        | default                               |
 * | -------------- | -------------------------------------------- | ------------------------------------- |
 * | `region`       | country, two letters (`GB`, `IE`, `US`, ...) | by time zone, else no number at all   |
 * | `lang`         | a language that was built (`en`)             | `en`                                  |
 * | `clinic-name`  | at most 120 characters                       | none                                  |
 * | `clinic-phone` | a telephone number                           | none                                  |
 * | `booking-url`  | `https:`, `http:`, `tel:` or `mailto:`       | none                                  |
 * | `event-detail` | `full`: results also name rules and causes   | urgency and version only              |
 * | `standalone`   | present or not; for a page of its own        | not present                           |
 *
 * What stands inside the element is shown until the program has started, and stays if it cannot.
 * Content in `slot="starting"` is removed once it is clear that the program cannot start.
 */
export class LegTriage extends HTMLElement {
  /** Loads the program if need be and leaves the first screen. Rejects when it cannot start. */
  start(): Promise<void>;
  /** Forgets all answers and shows the first screen. */
  reset(): void;
  /** The result so far; undefined before there is one. */
  result(): LegTriageResult | undefined;
}

/**
 * What a result tells the page around it.
 *
 * How soon someone should be seen is information about that person's health, and with
 * `event-detail="full"` so are the rules that fired and the causes shown: from them some of the
 * answers can be worked out. Ask for them only where the page may know that, and do not put them
 * into analytics.
 */
export interface LegTriageResult {
  /** From self-care (`U1`) to an emergency (`U5`). */
  urgency: 'U1' | 'U2' | 'U3' | 'U4' | 'U5';
  /** Version of the knowledge. */
  version: string;
  /** Only with `event-detail="full"`: ids of the causes shown, best first. */
  causes?: string[];
  /** Only with `event-detail="full"`: ids of the rules that fired, most urgent first. */
  rules?: string[];
}

/** Why an element shows the fixed safety page in place of the program. */
export interface LegTriageError {
  /** `load`: a file is missing or WebAssembly is refused; `start`: it did not start; `fault`: it stopped. */
  reason: 'load' | 'start' | 'fault';
  message: string;
}

declare global {
  interface HTMLElementTagNameMap {
    'leg-triage': LegTriage;
  }
  /** All of them bubble and cross shadow roots. But for `ready`, whose page is drawn right after it, they are sent
   *  once the screen is there. */
  interface HTMLElementEventMap {
    /** The program has started. */
    'leg-triage-ready': CustomEvent<null>;
    /** Another screen is shown. */
    'leg-triage-step': CustomEvent<{ step: 'start' | 'question' | 'emergency' | 'result' }>;
    /** The emergency page or the result is shown. */
    'leg-triage-urgency': CustomEvent<{ urgency: LegTriageResult['urgency'] }>;
    /** The result is shown. */
    'leg-triage-result': CustomEvent<LegTriageResult>;
    /** The program is not running, and the fixed safety page is shown. */
    'leg-triage-error': CustomEvent<LegTriageError>;
  }
}
