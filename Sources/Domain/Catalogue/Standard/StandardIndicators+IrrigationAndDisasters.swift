// swift-format-ignore-file: a row is a line of the catalogue's file
extension StandardIndicators {
  static let irrigationAndDisasters = """
    TL.TUOI.DT,Diện tích được tưới,ha,Thủy lợi và phòng chống thiên tai,thời kỳ,tăng,1,theo vụ,,,,Chi cục Thủy lợi,,
    TL.CANTUOI.DT,Diện tích cần tưới,ha,Thủy lợi và phòng chống thiên tai,thời kỳ,không,1,theo vụ,,,,Chi cục Thủy lợi,,
    TL.TUOI.TYLE,Tỷ lệ diện tích được tưới chủ động,%,Thủy lợi và phòng chống thiên tai,tỷ lệ,tăng,1,theo vụ,%(TL.TUOI.DT; TL.CANTUOI.DT),,,Chi cục Thủy lợi,,
    TL.HO.DUNGTICH,Dung tích hiện có của các hồ chứa lớn,triệu m3,Thủy lợi và phòng chống thiên tai,thời điểm,không,2,,,,,Chi cục Thủy lợi,,
    TL.HO.THIETKE,Dung tích thiết kế của các hồ chứa lớn,triệu m3,Thủy lợi và phòng chống thiên tai,thời điểm,không,2,,,,,Chi cục Thủy lợi,,
    TL.HO.TYLE,Dung tích hồ chứa so với thiết kế,%,Thủy lợi và phòng chống thiên tai,tỷ lệ,không,1,,%(TL.HO.DUNGTICH; TL.HO.THIETKE),,,Chi cục Thủy lợi,,
    TL.KENH,Kênh mương kiên cố hóa,km,Thủy lợi và phòng chống thiên tai,thời kỳ,tăng,1,,,,,Chi cục Thủy lợi,,
    TL.SUACHUA,Công trình thủy lợi được sửa chữa và nâng cấp,công trình,Thủy lợi và phòng chống thiên tai,thời kỳ,tăng,0,,,,,Chi cục Thủy lợi,,
    TL.THIETHAI,Giá trị thiệt hại do thiên tai,triệu đồng,Thủy lợi và phòng chống thiên tai,thời kỳ,giảm,0,,,,,Chi cục Thủy lợi,,
    TL.THIETHAI.NGUOI,Người chết và mất tích do thiên tai,người,Thủy lợi và phòng chống thiên tai,thời kỳ,giảm,0,,,,,Chi cục Thủy lợi,,
    TL.THIETHAI.NHA,Nhà bị hư hỏng do thiên tai,nhà,Thủy lợi và phòng chống thiên tai,thời kỳ,giảm,0,,,,,Chi cục Thủy lợi,,
    TL.THIETHAI.DT,Diện tích cây trồng thiệt hại do thiên tai,ha,Thủy lợi và phòng chống thiên tai,thời kỳ,giảm,1,,,,,Chi cục Thủy lợi,,
    """
}
