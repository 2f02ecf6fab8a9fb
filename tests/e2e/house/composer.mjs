// The field of an answer: a text area at first, an editor with form as soon as that has arrived.

/** The field, whichever it is now. */
export const field = (page) => page.locator("[data-composer]");

/** The editor has arrived, so that nothing is typed into what is about to be replaced. */
export const ready = (page) => page.locator(".ProseMirror[data-composer]").waitFor();

/** What stands in it. */
export const written = (page) => field(page).evaluate((one) => one.value ?? one.textContent);

/** Takes out what stands in it, by the keys of a person: a selection made by script is heard by the editor a moment late. */
export async function emptied(page) {
  await field(page).press("Control+a");
  await page.keyboard.press("Delete");
  await stands(page, "");
}

/** Waits until these words stand in it, and no others; says what stands there when they do not come. */
export async function stands(page, words) {
  const come = page.waitForFunction((wanted) => {
    const one = document.querySelector("[data-composer]");
    return one && (one.value ?? one.textContent) === wanted;
  }, words);
  await come.catch(async (late) => {
    const there = await written(page).catch(() => null);
    throw new Error(`${JSON.stringify(words)} is to stand in the field, but ${JSON.stringify(there)} does`, { cause: late });
  });
}

/** Waits until more than a few words stand in it. */
export function filled(page) {
  return page.waitForFunction(() => {
    const one = document.querySelector("[data-composer]");
    return one && (one.value ?? one.textContent).length > 30;
  });
}

/** What is marked in it. */
export function marked(page) {
  return field(page).evaluate((one) =>
    "value" in one ? one.value.slice(one.selectionStart, one.selectionEnd) : getSelection().toString(),
  );
}
