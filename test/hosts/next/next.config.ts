import type { NextConfig } from 'next';

const config: NextConfig = {
  // Where the development server is visited by its number.
  allowedDevOrigins: ['127.0.0.1'],
};

export default config;
