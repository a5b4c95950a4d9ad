import type { embed as english } from '../en/embed.ts'

export const embed: typeof english = {
  refused: {
    title: 'Este panel no se puede mostrar aquí',
    text: 'La aplicación que lo contiene no está en la lista de las que pueden mostrarlo. Quien instaló el visor puede añadirla a “allowedHosts” en config.json y a “frame-ancestors” en el servidor.',
  },
  notConnected: {
    title: 'Este panel no está conectado con su aplicación',
    text: 'La aplicación que lo contiene no ha respondido. No se ha pedido nada al servidor.',
    again: 'Reintentar',
  },
  reference: (code) => `Código de referencia ${code}`,
  connecting: 'Conectando con la aplicación que contiene este panel…',
  nobody: {
    title: 'No hay ningún cliente abierto',
    text: 'El historial aparecerá en cuanto se abra uno en la aplicación que contiene este panel.',
  },
  awaited: 'Esperando las interacciones de la aplicación que contiene este panel…',
  gone: 'La aplicación que contiene este panel lo ha cerrado.',
  signIn: 'La carga continuará en cuanto la aplicación que contiene este panel inicie su sesión.',
  denied: {
    noAnswer: 'La aplicación que contiene este panel no respondió.',
    refused: 'La aplicación que contiene este panel no lo permitió.',
  },
  noCopy: 'La aplicación que contiene este panel no permite copiar nada aquí.',
  noPrint: 'La aplicación que contiene este panel no permite imprimir esta página.',
}
