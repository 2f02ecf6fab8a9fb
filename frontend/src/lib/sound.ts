//! The ring of the desk, made in the browser: two short notes. Whether it is heard is kept in this browser, for each person.
//! Absent on purpose: files of sound. Invariant: a browser that lets no page sound stays silent, and nothing fails.
import { useSyncExternalStore } from "react";

const listeners = new Set<() => void>();
const place = (person: string) => `manyhands-silent ${person}`;

/** Whether this person wants to hear the ring. */
export function sounds(person: string): boolean {
  return localStorage.getItem(place(person)) === null;
}

export function setSounds(person: string, on: boolean): void {
  if (on) localStorage.removeItem(place(person));
  else localStorage.setItem(place(person), "1");
  for (const each of listeners) each();
}

export function useSounds(person: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    () => sounds(person),
  );
}

let context: AudioContext | undefined;

/** Rings once: half a second, not loud. */
export function ring(): void {
  try {
    context ??= new AudioContext();
    void context.resume();
    note(context, 660, 0);
    note(context, 880, 0.18);
  } catch {
    // No sound in this browser: the page rings for the eye.
  }
}

function note(audio: AudioContext, pitch: number, after: number): void {
  const begin = audio.currentTime + after;
  const tone = audio.createOscillator();
  const loud = audio.createGain();
  tone.type = "sine";
  tone.frequency.value = pitch;
  loud.gain.setValueAtTime(0.0001, begin);
  loud.gain.exponentialRampToValueAtTime(0.12, begin + 0.02);
  loud.gain.exponentialRampToValueAtTime(0.0001, begin + 0.3);
  tone.connect(loud).connect(audio.destination);
  tone.start(begin);
  tone.stop(begin + 0.32);
}
