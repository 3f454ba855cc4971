namespace Northlight.Contracts;

/// <summary>What our clients never want to see.</summary>
public static class Avoidance
{
    /// <summary>In every clip.</summary>
    public const string Usual = "blur, low quality";

    /// <summary>In clips that are shown beside others'.</summary>
    public const string Lettering = "text, watermark";

    /// <summary>In clips with people.</summary>
    public const string People = Usual + ", extra limbs";
}
