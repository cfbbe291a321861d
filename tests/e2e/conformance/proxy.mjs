// A local proxy, because the suite cannot send a token: adds Authorization and leaves all else as it is: header case, Host, Origin,
// streams, disconnects. Tells `observe` each finished exchange.
import http from 'node:http';
import https from 'node:https';

// observe({ request: { method, headers, text }, response: { status, headers, text } })
export function startProxy(target, token, observe) {
	const client = target.protocol === 'https:' ? https : http;

	const proxy = http.createServer((request, response) => {
		const headers = request.rawHeaders.concat('Authorization', `Bearer ${token}`);
		const asked = [];
		const upstream = client.request(target, { method: request.method, headers, setHost: false, agent: false }, (answer) => {
			const chunks = [];
			response.writeHead(answer.statusCode, answer.rawHeaders);
			answer.on('data', (chunk) => chunks.push(chunk));
			answer.on('end', () => observe({
				request: { method: request.method, headers: request.headers, text: Buffer.concat(asked).toString() },
				response: { status: answer.statusCode, headers: answer.headers, text: Buffer.concat(chunks).toString() },
			}));
			answer.on('error', () => response.destroy());
			answer.pipe(response);
		});

		upstream.on('error', () => response.destroy());
		response.on('close', () => upstream.destroy());
		request.on('data', (chunk) => asked.push(chunk));
		request.pipe(upstream);
	});

	return new Promise((resolve, reject) => {
		proxy.on('error', reject);
		proxy.listen(0, '127.0.0.1', () => resolve({
			url: `http://127.0.0.1:${proxy.address().port}/mcp`,
			close: () => {
				proxy.closeAllConnections();
				proxy.close();
			},
		}));
	});
}
