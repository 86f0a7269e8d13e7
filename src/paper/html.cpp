// SPDX-License-Identifier: Apache-2.0
// A page as one HTML file that asks nothing of any network: its style and its script stand in it, named by their
// hashes, and nothing else may run.
#include "paper/first_rows.hpp"
#include "paper/format.hpp"
#include "paper/html_blocks.hpp"
#include "paper/html_parts.hpp"
#include "paper/html_text.hpp"
#include "text/phrase.hpp"
#include "util/sha256.hpp"

#include <algorithm>

namespace readiness::paper {
namespace {

namespace phrases {
constexpr text::Phrase html_skip{"跳到正文", "Skip to content"};
constexpr text::Phrase html_contents{"目录", "Contents"};
constexpr text::Phrase html_dark{"深色", "Dark"};
constexpr text::Phrase html_print{"打印", "Print"};
constexpr text::Phrase html_edit{"编辑", "Edit"};
constexpr text::Phrase html_save{"保存", "Save"};
constexpr text::Phrase html_search{"搜索", "Search"};
constexpr text::Phrase html_all{"全部", "All"};
constexpr text::Phrase html_clear{"清除筛选", "Clear"};
constexpr text::Phrase html_shown{"项符合，共 {0} 项", "of {0} shown"};
constexpr text::Phrase html_hide{"隐藏", "Hide"};
constexpr text::Phrase html_up{"上移", "Move up"};
constexpr text::Phrase html_down{"下移", "Move down"};
constexpr text::Phrase html_comment{"备注", "Comment"};
constexpr text::Phrase html_left_out{"项由编者隐藏；得分、计数和门槛仍然包含这些项",
                                     "hidden by the editor; score, counts and gates still include what is hidden"};
}  // namespace phrases

std::string_view asset(std::string_view path) {
  for (const util::EmbeddedFile& file : html_files())
    if (file.path == path) return file.text;
  return {};
}

std::string both(const Localized& text) { return html_both(text.zh, text.en); }

std::string button(const char* id, const Localized& name, const char* more = "") {
  return std::string("<button type=\"button\" id=\"") + id + "\"" + more + ">" + both(name) + "</button>";
}

class HtmlPage {
 public:
  explicit HtmlPage(const Page& page) : zh_(page), en_(page) {
    if (page.other.empty()) return;
    two_ = true;
    if (page.language == Language::en)
      zh_ = page.other.front();
    else
      en_ = page.other.front();
    english_first_ = page.language == Language::en;
  }

  Result<std::string> text() {
    RD_TRY(const std::string blocks, body());
    return head() + top() + "<main id=\"main\">\n" + blocks + left_out() + "</main>\n" + tools() + "<script>" +
           std::string(asset("page.js")) + "</script>\n</body>\n</html>\n";
  }

 private:
  // The language that the page opens in.
  bool english() const { return two_ ? english_first_ : zh_.language == Language::en; }

  Texts title() const {
    for (std::size_t i = 0; i < zh_.blocks.size(); ++i)
      if (const auto* title = std::get_if<Title>(&zh_.blocks[i])) {
        const auto* other = std::get_if<Title>(&other_of(i));
        return {title->text, other ? other->text : title->text};
      }
    return {"readiness", "readiness"};
  }

  // What stands at the same place in the other language; where the pages differ, there is none.
  const Block& other_of(std::size_t i) const {
    const bool alike = i < en_.blocks.size() && en_.blocks[i].index() == zh_.blocks[i].index();
    return alike ? en_.blocks[i] : zh_.blocks[i];
  }

  std::string head() const {
    const std::string style(asset("page.css")), script(asset("page.js"));
    const auto [zh, en] = title();
    const std::string shown = html_text(english() ? en : zh);
    return std::string("<!DOCTYPE html>\n<html lang=\"") + (english() ? "en" : "zh-CN") + "\" data-language=\"" +
           (english() ? "en" : "zh") +
           "\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src "
           "'none'; style-src 'sha256-" +
           util::sha256_base64(style) + "'; script-src 'sha256-" + util::sha256_base64(script) +
           "'; base-uri 'none'; form-action 'none'\">\n<meta name=\"viewport\" content=\"width=device-width, "
           "initial-scale=1\">\n<title" +
           (zh == en ? "" : " data-zh=\"" + html_text(zh) + "\" data-en=\"" + html_text(en) + "\"") + ">" + shown +
           "</title>\n<style>" + style + "</style>\n</head>\n<body>\n";
  }

  std::string top() const {
    const Localized contents = text::say<phrases::html_contents>();
    std::string links;
    int number = 0;
    for (std::size_t i = 0; i < zh_.blocks.size(); ++i)
      if (const auto* heading = std::get_if<Heading>(&zh_.blocks[i]); heading && heading->level == 2)
        links += "<a href=\"#" + section_id(++number) + "\">" +
                 html_both(heading->text, std::get<Heading>(other_of(i)).text) + "</a>";
    return "<a class=\"skip\" href=\"#main\">" + both(text::say<phrases::html_skip>()) +
           "</a>\n<header class=\"bar\"><div><nav" + html_attribute("aria-label", contents.zh, contents.en) + ">" +
           links + "</nav><div class=\"tools js-only\">" + (two_ ? button("language", {"English", "中文"}) : "") +
           button("theme", text::say<phrases::html_dark>()) + button("print", text::say<phrases::html_print>()) +
           (has_entries() ? button("edit", text::say<phrases::html_edit>()) +
                                button("save", text::say<phrases::html_save>(), " hidden")
                          : "") +
           "</div></div></header>\n";
  }

  Result<std::string> body() const {
    HtmlBlocks blocks(choices(), entries());
    const std::size_t finder_at = heading_of_entries();
    for (std::size_t i = 0; i < zh_.blocks.size(); ++i) {
      if (i == finder_at) blocks.below_next_heading(finder());
      RD_CHECK(put(blocks, zh_.blocks[i], other_of(i)));
    }
    return blocks.take();
  }

  static Result<void> put(HtmlBlocks& blocks, const Block& one, const Block& other) {
    if (const auto* sheet = std::get_if<Sheet>(&one)) {
      RD_TRY(const Table rows, first_rows(*sheet, Language::zh));
      RD_TRY(const Table others, first_rows(std::get<Sheet>(other), Language::en));
      blocks.put(rows, others);
      return {};
    }
    std::visit(
        [&]<class T>(const T& block) {
          if constexpr (!std::is_same_v<T, Sheet>) blocks.put(block, std::get<T>(other));
        },
        one);
    return {};
  }

  // --- entries: what they can be chosen by, and where ---

  bool has_entries() const { return count_of_entries() > 0; }
  std::size_t count_of_entries() const {
    return static_cast<std::size_t>(std::count_if(
        zh_.blocks.begin(), zh_.blocks.end(), [](const Block& block) { return std::holds_alternative<Entry>(block); }));
  }

  std::set<std::string> entries() const {
    std::set<std::string> ids;
    for (const Block& block : zh_.blocks)
      if (const auto* entry = std::get_if<Entry>(&block)) ids.insert(entry->id);
    return ids;
  }

  // The heading of the section in which the first entry stands, or the end.
  std::size_t heading_of_entries() const {
    std::size_t heading = zh_.blocks.size();
    for (std::size_t i = 0; i < zh_.blocks.size(); ++i) {
      if (const auto* one = std::get_if<Heading>(&zh_.blocks[i]); one && one->level == 2) heading = i;
      if (std::holds_alternative<Entry>(zh_.blocks[i])) return heading;
    }
    return zh_.blocks.size();
  }

  std::vector<Choice> choices() const {
    std::vector<Choice> all;
    for (std::size_t i = 0; i < zh_.blocks.size(); ++i) {
      const auto* one = std::get_if<Entry>(&zh_.blocks[i]);
      if (!one) continue;
      const auto& other = std::get<Entry>(other_of(i));
      for (std::size_t k = 0; k < one->facets.size() && k < other.facets.size(); ++k)
        add(all, one->facets[k], other.facets[k]);
    }
    return all;
  }

  static void add(std::vector<Choice>& all, const Facet& one, const Facet& other) {
    auto choice = std::find_if(all.begin(), all.end(), [&](const Choice& known) { return known.name == one.name; });
    if (choice == all.end()) choice = all.insert(choice, {one.name, {one.label, other.label}, {}});
    const Texts value{one.value, other.value};
    const bool known = std::any_of(choice->values.begin(), choice->values.end(),
                                   [&](const Texts& texts) { return texts.first == value.first; });
    if (!known) choice->values.push_back(value);
  }

  std::string finder() const {
    const std::string total = std::to_string(count_of_entries());
    const Localized all = text::say<phrases::html_all>();
    std::string form = "<form class=\"finder js-only\"><label class=\"text\">" +
                       both(text::say<phrases::html_search>()) + "<input type=\"search\" name=\"text\"></label>";
    for (const Choice& choice : choices()) {
      form += "<label>" + html_both(choice.label.first, choice.label.second) + "<select name=\"" + choice.name + "\">" +
              option("", {all.zh, all.en});
      for (std::size_t i = 0; i < choice.values.size(); ++i) form += option(std::to_string(i), choice.values[i]);
      form += "</select></label>";
    }
    return form + "<button type=\"reset\">" + both(text::say<phrases::html_clear>()) +
           "</button><p class=\"count\" role=\"status\"><b class=\"shown\">" + total + "</b> " +
           both(text::say<phrases::html_shown>(total)) + "</p></form>\n";
  }

  std::string option(const std::string& value, const Texts& texts) const {
    const std::string zh = html_text(texts.first), en = html_text(texts.second);
    return "<option value=\"" + value + "\"" + (zh == en ? "" : " data-zh=\"" + zh + "\" data-en=\"" + en + "\"") +
           ">" + (english() ? en : zh) + "</option>";
  }

  std::string left_out() const {
    if (!has_entries()) return {};
    return "<p class=\"left-out\" hidden><b class=\"number\">0</b> " + both(text::say<phrases::html_left_out>()) +
           "</p>\n";
  }

  // What editing adds to an entry.
  std::string tools() const {
    if (!has_entries()) return {};
    const auto tool = [](const char* kind, const Localized& name) {
      return std::string("<button type=\"button\" class=\"") + kind + "\">" + both(name) + "</button>";
    };
    const Localized comment = text::say<phrases::html_comment>();
    return "<template id=\"editing\" data-zh=\"" + comment.zh + "\" data-en=\"" + comment.en +
           "\" data-to=\"title\"><div class=\"editing\">" + tool("hide", text::say<phrases::html_hide>()) +
           tool("up", text::say<phrases::html_up>()) + tool("down", text::say<phrases::html_down>()) +
           "</div></template>\n";
  }

  Page zh_, en_;  // the same page twice where there is but one language
  bool two_ = false, english_first_ = false;
};

Result<void> write_html(const Page& page, const Look&, const TextSink& sink) {
  RD_TRY(const std::string text, HtmlPage(page).text());
  return sink(text);
}

}  // namespace

Format html() {
  return {.name = "html",
          .short_name = "",
          .extension = ".html",
          .use = Use::document,
          .write = write_html,
          .both_languages = true};
}

}  // namespace readiness::paper
