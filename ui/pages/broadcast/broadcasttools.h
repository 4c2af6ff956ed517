#pragma once

namespace recado {

class Application;
class BroadcastCheck;
class BroadcastService;
class RecipientImport;

// What the pages of broadcasts work with.
struct BroadcastTools {
    Application &app;
    BroadcastService &broadcasts;
    RecipientImport &recipients;
    BroadcastCheck &check;
};

} // namespace recado
