// check_rooms RULES ROOT QT_HEADERS: complains about every include that the table of rooms forbids, and about files too long.
// Ends with 1 when there was a complaint. Standard library only, so that it builds in a second.

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace fs = std::filesystem;

namespace {

using Names = std::set<std::string>;

struct Rules {
    std::map<std::string, Names> rooms;
    std::map<std::string, Names> modules;
    std::map<std::string, Names> headers;
    int mostLines = 0;
    int warnLines = 0;
};

// "app/net" holds app/net/http.h; "app/application" holds app/application.h and .cpp, but not app/applications/x.h.
bool holds(const std::string &room, const std::string &path)
{
    return path.compare(0, room.size(), room) == 0 && (path.size() == room.size() || path[room.size()] == '/' || path[room.size()] == '.');
}

bool readRule(const std::string &line, Rules &rules)
{
    std::istringstream words(line);
    std::string kind;
    std::string name;
    if (!(words >> kind) || kind[0] == '#')
        return true;
    if (kind == "lines")
        return static_cast<bool>(words >> rules.mostLines >> rules.warnLines);
    if (!(words >> name) || name.back() != ':')
        return false;
    name.pop_back();
    Names names;
    for (std::string word; words >> word;)
        names.insert(word);
    if (kind == "room")
        return rules.rooms.emplace(name, names).second;
    if (kind == "module")
        return rules.modules.emplace(name, names).second;
    return kind == "header" && rules.headers.emplace(name, names).second;
}

bool readRules(const std::string &file, Rules &rules)
{
    std::ifstream stream(file);
    int number = 0;
    for (std::string line; std::getline(stream, line);) {
        ++number;
        if (!readRule(line, rules)) {
            std::cerr << file << ':' << number << ": not a rule\n";
            return false;
        }
    }
    return !rules.rooms.empty();
}

class Check {
public:
    Check(const Rules &rules, fs::path root, fs::path qtHeaders) : m_rules(rules), m_root(std::move(root)), m_qt(std::move(qtHeaders)) {}

    int complaints() const { return m_complaints; }

    void file(const std::string &path)
    {
        m_path = path;
        m_line = 0;
        m_room = roomOf(path);
        if (m_room.empty())
            complain("no room in the table holds this file");
        std::ifstream stream(m_root / path);
        static const std::regex include(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"])");
        std::smatch match;
        for (std::string line; std::getline(stream, line);) {
            ++m_line;
            if (!std::regex_search(line, match, include))
                continue;
            if (match[1] == "<")
                libraryHeader(match[2]);
            else
                ownHeader(match[2]);
        }
        if (m_line > m_rules.mostLines)
            complain("longer than " + std::to_string(m_rules.mostLines) + " lines");
        else if (m_line > m_rules.warnLines)
            std::cout << path << ": " << m_line << " lines, worth a look\n";
    }

private:
    std::string roomOf(const std::string &path) const
    {
        std::string found;
        for (const auto &[room, names] : m_rules.rooms) {
            if (holds(room, path) && room.size() > found.size())
                found = room;
        }
        return found;
    }

    void ownHeader(const std::string &name)
    {
        // The order in which the compiler looks.
        const std::string here = fs::path(m_path).parent_path().generic_string();
        for (const std::string &folder : {here, std::string("app"), std::string("ui")}) {
            const std::string path = (fs::path(folder) / name).lexically_normal().generic_string();
            if (!fs::exists(m_root / path))
                continue;
            const std::string room = roomOf(path);
            if (room != m_room && !maySee(m_rules.rooms.find(m_room), path, room))
                complain("may not include \"" + name + "\" of " + room);
            return;
        }
    }

    bool maySee(std::map<std::string, Names>::const_iterator rule, const std::string &path, const std::string &room) const
    {
        if (rule == m_rules.rooms.end())
            return true; // complained about already
        return rule->second.count("*") > 0 || rule->second.count(room) > 0 || rule->second.count(path) > 0;
    }

    void libraryHeader(const std::string &name)
    {
        for (const auto &[prefix, rooms] : m_rules.headers) {
            if (name.compare(0, prefix.size(), prefix) == 0 && rooms.count(m_room) == 0)
                complain("may not include <" + name + ">");
        }
        for (const auto &[module, rooms] : m_rules.modules) {
            const bool named = name.compare(0, module.size() + 1, module + '/') == 0 || name == module;
            if ((named || fs::exists(m_qt / module / name)) && rooms.count(m_room) == 0)
                complain("may not include <" + name + "> of " + module);
        }
    }

    void complain(const std::string &what)
    {
        ++m_complaints;
        std::cout << m_path << ':' << std::max(m_line, 1) << ": " << what << '\n';
    }

    const Rules &m_rules;
    const fs::path m_root;
    const fs::path m_qt;
    std::string m_path;
    std::string m_room;
    int m_line = 0;
    int m_complaints = 0;
};

std::vector<std::string> sourcesUnder(const fs::path &root)
{
    std::vector<std::string> paths;
    for (const char *house : {"app", "ui"}) {
        if (!fs::exists(root / house))
            continue;
        for (const auto &entry : fs::recursive_directory_iterator(root / house)) {
            const std::string suffix = entry.path().extension().string();
            if (suffix == ".h" || suffix == ".cpp")
                paths.push_back(entry.path().lexically_relative(root).generic_string());
        }
    }
    std::sort(paths.begin(), paths.end());
    return paths;
}

} // namespace

int main(int argc, char **argv)
{
    Rules rules;
    if (argc != 4 || !readRules(argv[1], rules)) {
        std::cerr << "usage: check_rooms RULES ROOT QT_HEADERS\n";
        return 2;
    }
    if (!fs::exists(fs::path(argv[3]) / "QtCore")) {
        std::cerr << "no Qt headers in " << argv[3] << '\n';
        return 2;
    }
    Check check(rules, argv[2], argv[3]);
    const auto paths = sourcesUnder(argv[2]);
    for (const std::string &path : paths)
        check.file(path);
    std::cout << paths.size() << " files, " << check.complaints() << " complaints\n";
    return check.complaints() == 0 && !paths.empty() ? 0 : 1;
}
