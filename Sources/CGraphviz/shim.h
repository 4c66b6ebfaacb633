// What Graphviz' headers cannot say to Swift, or say differently from one version to the next, and the repairs
// of its process-wide state that are possible in C only. Call all of it under one lock.
#pragma once
#include <stddef.h>
#include <string.h>
#include <graphviz/gvc.h>

// Files ----------------------------------------------------------------------------------------------------

// Set when Graphviz runs behind a web server: then it opens no file that a graph names. Weak, because later
// versions do not export it.
extern __attribute__((weak)) char *HTTPServerEnVar;

static inline void regio_forbid_files(void) {
  static char because[] = "regio";
  if (&HTTPServerEnVar) HTTPServerEnVar = because;
}

// Reading --------------------------------------------------------------------------------------------------

// The text being read, the last number given to a thing in it, and how many edges it made and may make.
typedef struct {
  const char *next;
  size_t left;
  IDTYPE last;
  unsigned long edges;
  unsigned long limit;
} RegioText;

static inline RegioText *regio_text(void) {
  static RegioText text;
  return &text;
}

static inline int regio_take(void *channel, char *buffer, int size) {
  RegioText *text = (RegioText *)channel;
  size_t count = text->left < (size_t)size ? text->left : (size_t)size;
  memcpy(buffer, text->next, count);
  text->next += count;
  text->left -= count;
  return (int)count;
}

// libcgraph numbers a thing with a name by the address of that name, and orders subgraphs by number: the same
// text gives other pictures as memory lies otherwise. What has no name it numbers through the whole life of the
// process, and shows that number ("%37"). Here numbers follow the order in the text: no to a name sends libcgraph
// to its own list of names, which then asks for a number without one. Numbers are odd, as libcgraph has them.
// No to an edge is "not made": a small text can ask for a billion of them.
static inline long regio_identify(void *state, int kind, char *name, IDTYPE *id, int create) {
  RegioText *text = regio_text();
  (void)state;
  (void)create;
  if (name) return 0;
  if (kind == AGEDGE && text->edges++ >= text->limit) return 0;
  *id = text->last += 2;
  return 1;
}

// Begins a text of `count` bytes that may make `limit` edges; line numbers start at 1. The bytes must live until
// the last `regio_read`.
static inline void regio_open(const char *bytes, size_t count, unsigned long limit) {
  *regio_text() = (RegioText){bytes, count, -1, 0, limit};
  agsetfile(NULL);
}

// The next graph of the text; NULL after the last one and after an error. Read up to NULL: until then the
// scanner holds back text, and would put it before the next one.
static inline Agraph_t *regio_read(void) {
  static Agiddisc_t identities;
  static Agiodisc_t input;
  static Agdisc_t discipline = {&AgMemDisc, &identities, &input};
  identities = AgIdDisc;
  identities.map = regio_identify;
  input = AgIoDisc;
  input.afread = regio_take;
  return agread(regio_text(), &discipline);
}

static inline int regio_is_over_limit(void) { return regio_text()->edges > regio_text()->limit; }

// Writing --------------------------------------------------------------------------------------------------

// The length is unsigned in 2.42 and size_t later.
typedef int (*RegioNarrowRender)(GVC_t *, Agraph_t *, const char *, char **, unsigned *);

static inline int regio_render(
    GVC_t *context, Agraph_t *graph, const char *format, char **bytes, size_t *count) {
  union {
    unsigned narrow;
    size_t wide;
  } length = {.wide = 0};
  int code = gvRenderData(context, graph, format, bytes, (void *)&length);
  *count = _Generic(&gvRenderData, RegioNarrowRender: length.narrow, default: length.wide);
  return code;
}

// A message longer than libcgraph's buffer is printed twice from one va_list, which is undefined behaviour. One
// message without arguments, at least as long as all that follow, makes the buffer large enough.
static inline void regio_widen_messages(const char *spaces) {
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wformat-security"
  agerr(AGWARN, spaces);
#pragma clang diagnostic pop
}
