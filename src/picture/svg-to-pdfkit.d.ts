declare module 'svg-to-pdfkit' {
  export default function svgToPdfkit(
    document: unknown,
    svg: string,
    x: number,
    y: number,
    options: {
      readonly width: number;
      readonly height: number;
      readonly fontCallback: (family: string, bold: boolean, italic: boolean) => string;
      readonly warningCallback: (message: string) => void;
    },
  ): void;
}
