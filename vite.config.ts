import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  base: './',
  plugins: [react()],
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: { entryFileNames: 'assets/first-[hash].js', chunkFileNames: 'assets/later-[name]-[hash].js' },
    },
  },
})
