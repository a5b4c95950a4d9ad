import type { failure as english } from '../en/failure.ts'

export const failure: typeof english = {
  offline: {
    title: 'No se puede conectar con el servidor',
    advice: 'Compruebe la conexión de red e inténtelo de nuevo.',
  },
  timeout: {
    title: 'El servidor tardó demasiado en responder',
    advice: 'Inténtelo de nuevo o pida un intervalo de fechas más corto.',
  },
  'signed-out': {
    title: 'Su sesión está cerrada',
    advice: 'Inicie de nuevo sesión en el centro de contacto y reinténtelo.',
  },
  forbidden: {
    title: 'No tiene permiso para ver esto',
    advice: 'Pida acceso al historial de interacciones a un administrador del centro de contacto.',
  },
  missing: {
    title: 'Esto no está en el servidor',
    advice: 'Puede que se haya eliminado o trasladado al archivo histórico, o que el enlace sea incorrecto.',
  },
  rejected: {
    title: 'El servidor no aceptó la solicitud',
    advice: 'Reintentarlo no servirá. Comuníquelo a quien se ocupa del visor, con el mensaje que figura abajo.',
  },
  server: {
    title: 'El servidor tiene un problema',
    advice: 'Inténtelo de nuevo en un momento. Si persiste, avise a quien se ocupa del centro de contacto.',
  },
  unreadable: {
    title: 'No se pudo leer la respuesta del servidor',
    advice: 'Inténtelo de nuevo. Si persiste, comuníquelo a quien se ocupa del visor, con el mensaje que figura abajo.',
  },
  unavailable: {
    title: 'Este servidor no puede dar esto',
    advice: 'Elija la fuente principal o consulte a quien se ocupa del visor.',
  },
  'not-in-file': {
    title: 'El archivo abierto no contiene esto',
    advice: 'Cierre el archivo para ver lo que tiene el servidor.',
  },
}
