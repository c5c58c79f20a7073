import Domain
import VietnameseText

/// A person who answers for a task, with the post in its one spelling: "Phó Giám đốc Sở".
struct Leader: Hashable {
  /// Nil where the document names the post alone.
  var name: String?
  var post: String?
}

/// Reads "Đ/c Nguyễn Văn An - Phó Giám đốc sở", "Phó GD Sở Nguyễn Văn An", "Giám đốc Sở Nguyễn Văn An", "PGĐ: Trần Thị Bình".
/// Nil where neither person nor post is named.
func readLeader(_ line: TokenLine, _ tokens: Range<Int>) -> Leader? {
  var post: String?
  var index = tokens.lowerBound
  while index < tokens.upperBound {
    if let read = posts.read(line, at: index), read.end <= tokens.upperBound {
      if post == nil { post = fullPost(read.meaning, line, read.end, tokens.upperBound) }
      index = read.end
    } else if let form = address.read(line, at: index) {
      index = form.end
    } else if line.isCapitalized(index) {
      var end = index + 1
      while end < tokens.upperBound, line.isCapitalized(end), posts.read(line, at: end) == nil { end += 1 }
      if (2...5).contains(end - index), beginsUnit(line, index) == false {
        let name = line.text(index..<end)
        return Leader(name: name, post: post ?? postAfter(line, end, tokens.upperBound))
      }
      index = end
    } else {
      index += 1
    }
  }
  return post.map { Leader(name: nil, post: $0) }
}

private func postAfter(_ line: TokenLine, _ start: Int, _ end: Int) -> String? {
  for index in start..<max(start, end) {
    if let read = posts.read(line, at: index) { return fullPost(read.meaning, line, read.end, end) }
  }
  return nil
}

/// "Chi cục trưởng Chi cục Kiểm lâm", "Trưởng phòng Kế hoạch": a post that goes with its unit's name keeps it.
private func fullPost(_ post: Post, _ line: TokenLine, _ start: Int, _ end: Int) -> String {
  guard post.takesUnit, start < end else { return post.name }
  var last = start
  while last < end, line.tokens[last].kind == .word || line.key(last) == "-" || line.key(last) == "&",
    !(line.isCapitalized(last) && address.read(line, at: last) != nil)
  {
    last += 1
  }
  return last > start && beginsUnit(line, start) ? post.name + " " + line.text(start..<last) : post.name
}

private struct Post {
  var name: String
  var takesUnit = false
}

private let address = PhraseBook<Bool>(
  ["đ/c", "đồng chí", "ông", "bà", "các đ/c", "các đồng chí", "đ.c"].map { ($0, true) })

private let posts: PhraseBook<Post> = {
  var rows: [(String, Post)] = []
  for head in ["giám đốc", "GĐ", "GD"] {
    rows.append((head + " sở", Post(name: "Giám đốc Sở")))
    rows.append((head, Post(name: "Giám đốc", takesUnit: true)))
    for deputy in ["phó ", "P.", "P. ", "phó. "] {
      rows.append((deputy + head + " sở", Post(name: "Phó Giám đốc Sở")))
      rows.append((deputy + head, Post(name: "Phó Giám đốc", takesUnit: true)))
    }
  }
  for head in ["PGĐ", "PGD"] {
    rows.append((head + " sở", Post(name: "Phó Giám đốc Sở")))
    rows.append((head, Post(name: "Phó Giám đốc")))
  }
  for (word, name) in [
    ("chủ tịch UBND tỉnh", "Chủ tịch UBND tỉnh"), ("phó chủ tịch UBND tỉnh", "Phó Chủ tịch UBND tỉnh"),
    ("phó chủ tịch thường trực UBND tỉnh", "Phó Chủ tịch Thường trực UBND tỉnh"), ("chủ tịch", "Chủ tịch"),
    ("phó chủ tịch", "Phó Chủ tịch"),
  ] { rows.append((word, Post(name: name))) }
  for (word, name) in [
    ("chi cục trưởng", "Chi cục trưởng"), ("phó chi cục trưởng", "Phó Chi cục trưởng"),
    ("trưởng phòng", "Trưởng phòng"), ("phó trưởng phòng", "Phó Trưởng phòng"),
    ("chánh văn phòng", "Chánh Văn phòng"), ("phó chánh văn phòng", "Phó Chánh Văn phòng"),
    ("chánh thanh tra", "Chánh Thanh tra"), ("trưởng ban", "Trưởng ban"), ("phó trưởng ban", "Phó Trưởng ban"),
  ] { rows.append((word, Post(name: name, takesUnit: true))) }
  return PhraseBook(rows)
}()
