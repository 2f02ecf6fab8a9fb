// A customer's mail program.
import { createConnection } from "node:net";
import { createInterface } from "node:readline";

/** Hands one mail over to the receiver; only a 250 counts. */
export async function write(port, { from, to, subject, text }) {
  const line = createConnection({ port, host: "127.0.0.1" });
  const heard = createInterface({ input: line })[Symbol.asyncIterator]();
  const expect = async (code, say) => {
    if (say) line.write(`${say}\r\n`);
    for (;;) {
      const { value } = await heard.next();
      if (value?.[3] === "-") continue;
      if (!value?.startsWith(String(code))) throw new Error(`${say}: ${value}`);
      return;
    }
  };
  const id = `${Date.now()}.${process.pid}@poczta.example`;
  const head = [
    `From: Wanda Testowa <${from}>`,
    `To: <${to}>`,
    `Subject: =?utf-8?B?${Buffer.from(subject).toString("base64")}?=`,
    `Message-ID: <${id}>`,
    `Date: ${new Date().toUTCString().replace("GMT", "+0000")}`,
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: 8bit",
  ];
  await expect(220);
  await expect(250, "EHLO poczta.example");
  await expect(250, `MAIL FROM:<${from}>`);
  await expect(250, `RCPT TO:<${to}>`);
  await expect(354, "DATA");
  await expect(250, `${head.join("\r\n")}\r\n\r\n${text}\r\n.`);
  await expect(221, "QUIT");
  line.destroy();
}
