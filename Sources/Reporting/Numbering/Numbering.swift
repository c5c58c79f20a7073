/// "I", "II", "IV": numbers of parts and annexes.
public func romanNumeral(_ number: Int) -> String {
  let signs = [
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
    (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
  ]
  var rest = max(number, 1)
  var text = ""
  for (value, sign) in signs {
    while rest >= value {
      text += sign
      rest -= value
    }
  }
  return text
}

/// Letters of points in the order of the Vietnamese alphabet: a, b, c, d, đ, e, g …; after y come aa, ab …
///
/// Nghị định 30/2020/NĐ-CP, Annex I, II.6: "các chữ cái tiếng Việt theo thứ tự bảng chữ cái tiếng Việt".
public func pointLetter(_ number: Int) -> String {
  let letters = [
    "a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", "u", "v", "x", "y",
  ]
  var rest = max(number, 1) - 1
  var text = letters[rest % letters.count]
  while rest >= letters.count {
    rest = rest / letters.count - 1
    text = letters[rest % letters.count] + text
  }
  return text
}
