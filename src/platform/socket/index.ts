export { askSocket, type Asking } from './ask-socket.ts';
export type { Asked, Said } from './conversation.ts';
export { listenOnSocket, type Answer, type Caller, type SocketListening } from './listen-on-socket.ts';
