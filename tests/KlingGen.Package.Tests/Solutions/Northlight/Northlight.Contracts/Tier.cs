namespace Northlight.Contracts;

/// <summary>How good a clip must be, which is also how dear it is.</summary>
public enum Tier
{
    /// <summary>For drafts.</summary>
    Standard,

    /// <summary>For the web.</summary>
    Pro,

    /// <summary>For cinemas.</summary>
    Cinema,
}
