namespace Northlight.Legacy;

/// <summary>Endpoints by name, for the studio's price list.</summary>
public static class PriceList
{
    /// <summary>What a second costs, in cents.</summary>
    public static int Of(string tier) => tier switch
    {
        "standard" => 13,
        "pro" => 17,
        _ => 42,
    };
}
