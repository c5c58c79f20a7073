import VietnameseText

/// The words that a text is found by: without accents and case, signs apart from letters and digits ("99/QĐ" is 99, / and
/// qd). A search finds what has words beginning with those typed.
func searchWords(_ text: String) -> [String] {
  var words: [String] = []
  var word = ""
  var isSign = false
  for letter in foldForSearch(text) {
    let sign = !letter.isLetter && !letter.isNumber
    if letter == " " || sign != isSign, !word.isEmpty {
      words.append(word)
      word = ""
    }
    isSign = sign
    if letter != " " { word.append(letter) }
  }
  if !word.isEmpty { words.append(word) }
  return words
}
