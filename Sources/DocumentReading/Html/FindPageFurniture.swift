/// Tells what a web page is about from what stands around it: menus, links to other documents, what cannot be seen.
struct PageFurniture {
  let tree: HTMLTree
  /// Code points of words in each node, those in links, and the links.
  private var words: [Int]
  private var linked: [Int]
  private var links: [Int]

  init(_ tree: HTMLTree) {
    self.tree = tree
    words = [Int](repeating: 0, count: tree.nodes.count)
    linked = words
    links = words
    for index in tree.nodes.indices.reversed() {
      let node = tree.nodes[index]
      words[index] += node.name.isEmpty ? tree.scalars[node.text].count { !$0.isBlank } : 0
      if node.name == "a", node.attributes["href"] != nil {
        linked[index] = words[index]
        links[index] = words[index] > 0 ? 1 : 0
      }
      guard node.parent >= 0, !isUnseen(node) else { continue }
      words[node.parent] += words[index]
      linked[node.parent] += linked[index]
      links[node.parent] += links[index]
    }
  }

  /// Where the page's content lies: its article, where that holds half of all words.
  func findContent() -> Int {
    let articles = tree.nodes.indices.filter {
      let node = tree.nodes[$0]
      return node.name == "article" || node.name == "main" || node.attributes["role"] == "main"
    }
    guard let best = articles.max(by: { words[$0] < words[$1] }), isMost(best) else { return 0 }
    return best
  }

  /// Not shown, or no text of a document: forms, frames, drawings.
  func isUnseen(_ node: HTMLTree.Node) -> Bool {
    if unseenElements.contains(node.name) || node.attributes["hidden"] != nil { return true }
    if node.attributes["aria-hidden"] == "true" { return true }
    if node.name == "div", let title = node.attributes["title"], title == "header" || title == "footer" { return true }
    guard let style = node.attributes["style"] else { return false }
    let close = style.lowercased().filter { $0 != " " }
    return close.contains("display:none") || close.contains("visibility:hidden") || close.contains("mso-hide:all")
  }

  /// Lines of a menu or list of links, at least 1; 0 where the node belongs to the text.
  func countFurniture(_ index: Int) -> Int {
    let node = tree.nodes[index]
    guard blockElements.contains(node.name), !isMost(index), words[index] > 0 else { return 0 }
    if navigationElements.contains(node.name) || node.attributes["role"].map(navigationRoles.contains) ?? false {
      return max(1, links[index])
    }
    let isListOfLinks = links[index] >= 3 && linked[index] * 10 >= words[index] * 8
    return isListOfLinks || isNamedSo(node) ? max(1, links[index]) : 0
  }

  private func isMost(_ index: Int) -> Bool { words[index] * 2 >= words[0] }

  /// Its class or id says what it is: "main-menu", "relatedDocs".
  private func isNamedSo(_ node: HTMLTree.Node) -> Bool {
    for name in [node.attributes["class"], node.attributes["id"]].compactMap({ $0 }) {
      if splitName(name).contains(where: furnitureWords.contains) { return true }
    }
    return false
  }

  /// "relatedDocs main-menu" → relateddocs, main, menu, and related, docs.
  private func splitName(_ name: String) -> [String] {
    var wholes = [""]
    var parts = [""]
    for character in name {
      guard character.isLetter else {
        wholes.append("")
        parts.append("")
        continue
      }
      if character.isUppercase { parts.append("") }
      let small = character.lowercased()
      wholes[wholes.count - 1] += small
      parts[parts.count - 1] += small
    }
    return wholes + parts
  }
}

private let unseenElements: Set<String> = [
  "head", "select", "option", "button", "svg", "canvas", "audio", "video", "object", "map", "dialog", "datalist",
  "meta",
  "link",
]
private let navigationElements: Set<String> = ["nav", "aside", "footer", "menu"]
private let navigationRoles: Set<String> = ["navigation", "banner", "contentinfo", "complementary", "search"]
private let blockElements: Set<String> = [
  "div", "ul", "ol", "dl", "table", "section", "td", "nav", "aside", "footer", "header", "menu", "p", "form",
]
private let furnitureWords: Set<String> = [
  "menu", "nav", "navbar", "breadcrumb", "breadcrumbs", "sidebar", "related", "share", "social", "advert", "banner",
  "pagination", "copyright", "cookie", "toolbar", "comments",
]
