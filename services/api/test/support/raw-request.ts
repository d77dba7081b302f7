import { connect } from "node:net";

/** Sends bytes as they are, also such as no client would, and reads the whole answer until the server closes the connection. */
export function rawRequest(baseUrl: string, bytes: Uint8Array | string): Promise<Response> {
  const { hostname, port } = new URL(baseUrl);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    let answer = "";
    socket.setEncoding("utf8");
    socket.on("data", (chunk: string) => {
      answer += chunk;
    });
    socket.on("error", reject);
    socket.on("close", () => {
      const [head = "", body = ""] = answer.split("\r\n\r\n", 2);
      const [statusLine = "", ...lines] = head.split("\r\n");
      const headers = lines.map((line) => line.split(": ", 2) as [string, string]); // as HTTP writes a header
      resolve(new Response(body, { status: Number(statusLine.split(" ")[1]), headers }));
    });
  });
}
