#pragma once
#include <stddef.h>
#include <graphviz/gvc.h>
