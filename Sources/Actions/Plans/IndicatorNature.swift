import Domain
import VietnameseText

/// What a new indicator most likely is, from its name and unit. The planning room may change it in the catalogue.
///
/// Percentages, averages and yields are ratios; herds, cover and what is counted cumulatively or "in force" are stocks;
/// all else comes about within the period.
func indicatorNature(name: String, unit: MeasureUnit) -> Indicator.Nature {
  if unit.isPercent { return .ratio }
  let key = " " + foldForSearch(name) + " "
  if [" binh quan", " nang suat", " ty le", " co cau", " muc nuoc"].contains(where: key.contains) { return .ratio }
  if [" tong dan ", " dan ", " hien co", " luy ke", " con hieu luc", " dung tich"].contains(where: key.contains) {
    return .stock
  }
  return .flow
}
