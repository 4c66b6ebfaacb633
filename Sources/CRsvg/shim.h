// The few steps from SVG to PNG and PDF, in the words of librsvg and cairo, so that Swift sees no GObject macros.
#pragma once
#include <stdlib.h>
#include <string.h>
#include <librsvg/rsvg.h>
#include <cairo.h>
#include <cairo-pdf.h>

// Bytes that grow as cairo writes; `bytes` is freed by the caller.
typedef struct {
  unsigned char *bytes;
  size_t count;
  size_t room;
} RegioBytes;

static inline cairo_status_t regio_append(void *closure, const unsigned char *data, unsigned int length) {
  RegioBytes *out = (RegioBytes *)closure;
  if (out->room - out->count < length) {
    size_t room = (out->count + length) * 2;
    unsigned char *bytes = (unsigned char *)realloc(out->bytes, room);
    if (!bytes) return CAIRO_STATUS_NO_MEMORY;
    out->bytes = bytes;
    out->room = room;
  }
  memcpy(out->bytes + out->count, data, length);
  out->count += length;
  return CAIRO_STATUS_SUCCESS;
}

// The document in `count` bytes, or NULL. It has no base address, so it can name no file, and the parser's limits
// on size stay on. One point is one unit: 72 to the inch.
static inline RsvgHandle *regio_svg_read(const unsigned char *bytes, size_t count, GError **error) {
  RsvgHandle *svg = rsvg_handle_new_from_data(bytes, count, error);
  if (svg) rsvg_handle_set_dpi(svg, 72);
  return svg;
}

// Width and height in points; false when the document does not say.
static inline int regio_svg_size(RsvgHandle *svg, double *width, double *height) {
  return rsvg_handle_get_intrinsic_size_in_pixels(svg, width, height);
}

static inline void regio_svg_close(RsvgHandle *svg) { g_object_unref(svg); }

// Draws all of `svg` on `surface` and ends it; the status of cairo, or -1 with `error` from librsvg.
static inline int regio_svg_draw(
    RsvgHandle *svg, cairo_surface_t *surface, double width, double height, GError **error) {
  cairo_t *context = cairo_create(surface);
  RsvgRectangle page = {0, 0, width, height};
  cairo_set_source_rgb(context, 1, 1, 1);
  cairo_paint(context);
  int drawn = rsvg_handle_render_document(svg, context, &page, error);
  cairo_status_t status = cairo_status(context);
  cairo_destroy(context);
  return drawn ? (int)status : -1;
}

// An opaque picture of so many pixels, on white.
static inline int regio_svg_png(RsvgHandle *svg, int width, int height, RegioBytes *out, GError **error) {
  cairo_surface_t *surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, width, height);
  int status = (int)cairo_surface_status(surface);
  if (status == 0) status = regio_svg_draw(svg, surface, width, height, error);
  if (status == 0) status = (int)cairo_surface_write_to_png_stream(surface, regio_append, out);
  cairo_surface_destroy(surface);
  return status;
}

// One page of so many points, in lines and letters.
static inline int regio_svg_pdf(
    RsvgHandle *svg, double width, double height, const char *title, RegioBytes *out, GError **error) {
  cairo_surface_t *surface = cairo_pdf_surface_create_for_stream(regio_append, out, width, height);
  cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, title);
  cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, "regio");
  int status = (int)cairo_surface_status(surface);
  if (status == 0) status = regio_svg_draw(svg, surface, width, height, error);
  cairo_surface_finish(surface);
  if (status == 0) status = (int)cairo_surface_status(surface);
  cairo_surface_destroy(surface);
  return status;
}
