import { type PublishedPicture, shownPicture } from "../src/archive/pictures.ts";
import { pictureSizes } from "../src/text/picture.ts";
import { useHref } from "./site.tsx";

interface PictureProps {
  readonly file: PublishedPicture;
  readonly alt: string;
}

/** A picture on the first screen: it is loaded at once. Those of the text are made by `pictureHtml`. */
export function Picture({ file, alt }: PictureProps) {
  const { sources, src, width, height } = shownPicture(file, useHref());
  return (
    <picture>
      {sources.map(({ type, srcset }) => (
        <source key={type} type={type} srcset={srcset} sizes={pictureSizes} />
      ))}
      <img src={src} alt={alt} width={width} height={height} />
    </picture>
  );
}
