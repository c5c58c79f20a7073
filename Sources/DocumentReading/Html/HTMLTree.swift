/// The elements and texts of a web page, well-formed or not, in one array: children stand behind their parent.
struct HTMLTree {
  struct Node {
    /// In small letters; empty for a text.
    var name: String
    var attributes: [String: String] = [:]
    /// Of a text: its place in `scalars`.
    var text = 0..<0
    var parent: Int
    var children: [Int] = []
  }

  /// Words of all texts, entities resolved.
  var scalars: [Unicode.Scalar] = []
  /// The first is the root.
  var nodes: [Node] = [Node(name: "#root", parent: -1)]
  /// Open elements, the innermost last.
  private var open = [0]
  /// There were more elements than are taken on.
  private(set) var isOverLimit = false

  init(_ page: [Unicode.Scalar]) {
    var tokens = HTMLTokens(page)
    while let token = tokens.next() {
      guard nodes.count < ReadingLimits.elements else {
        isOverLimit = true
        return
      }
      switch token {
      case .text(let range): addText(page, range)
      case .start(let name, let attributes, let isClosed): start(name, attributes, isClosed: isClosed)
      case .end(let name): end(name)
      }
    }
  }

  private mutating func addText(_ page: [Unicode.Scalar], _ range: Range<Int>) {
    let start = scalars.count
    var at = range.lowerBound
    while at < range.upperBound {
      if page[at] == "&", let entity = findEntity(page, at, range.upperBound) {
        scalars.append(entity.scalar)
        at = entity.end
      } else {
        scalars.append(page[at])
        at += 1
      }
    }
    add(Node(name: "", text: start..<scalars.count, parent: open[open.count - 1]))
  }

  private mutating func add(_ node: Node) {
    nodes[node.parent].children.append(nodes.count)
    nodes.append(node)
  }

  private mutating func start(_ name: String, _ attributes: [String: String], isClosed: Bool) {
    if let ended = endedBy[name] { endElements(ended.names, within: ended.within) }
    add(Node(name: name, attributes: attributes, parent: open[open.count - 1]))
    let isLeaf = isClosed && name != "p" && name != "div" || emptyElements.contains(name)
    if !isLeaf, open.count < ReadingLimits.depth { open.append(nodes.count - 1) }
  }

  /// Closes the innermost of the elements named, with those inside of it, unless one of `within` lies between.
  private mutating func endElements(_ names: Set<String>, within: Set<String>) {
    var outermost: Int?
    for index in open.indices.reversed() {
      let name = nodes[open[index]].name
      if names.contains(name) { outermost = index }
      if within.contains(name) { break }
    }
    if let outermost, outermost > 0 { open.removeSubrange(outermost...) }
  }

  /// A cell or table that is open is not left by the end of an element around it.
  private mutating func end(_ name: String) {
    for index in open.indices.reversed() where index > 0 {
      let inner = nodes[open[index]].name
      if inner == name {
        open.removeSubrange(index...)
        return
      }
      let isTablePart = ["table", "tr", "tbody", "thead", "tfoot"].contains(name)
      if inner == "table" || ((inner == "td" || inner == "th") && !isTablePart) { return }
    }
  }
}

/// Which open elements a start tag closes: a paragraph ends where the next block begins, a cell where the next cell does.
private let endedBy: [String: (names: Set<String>, within: Set<String>)] = {
  var ended: [String: (names: Set<String>, within: Set<String>)] = [
    "li": (["li", "p"], ["ul", "ol", "menu", "td", "th", "table"]), "dt": (["dt", "dd", "p"], ["dl", "td", "th"]),
    "dd": (["dt", "dd", "p"], ["dl", "td", "th"]), "td": (["td", "th"], ["table"]), "th": (["td", "th"], ["table"]),
    "tr": (["tr", "td", "th"], ["table"]), "tbody": (["tr", "tbody", "thead", "tfoot"], ["table"]),
    "thead": (["tr", "tbody", "thead", "tfoot"], ["table"]), "tfoot": (["tr", "tbody", "thead", "tfoot"], ["table"]),
    "option": (["option"], ["select"]), "body": (["head"], []),
  ]
  for name in [
    "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "table", "hr", "blockquote", "section", "article",
    "pre", "center", "address", "figure", "main", "nav", "aside", "header", "footer", "form", "fieldset",
  ] {
    ended[name] = (["p"], ["td", "th", "table", "div", "li", "blockquote", "section", "article"])
  }
  return ended
}()

private let emptyElements: Set<String> = [
  "br", "hr", "img", "input", "meta", "link", "area", "base", "col", "embed", "source", "track", "wbr", "param",
]
