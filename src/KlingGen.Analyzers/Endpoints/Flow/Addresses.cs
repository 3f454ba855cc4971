using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace KlingGen.Analyzers.Endpoints.Flow;

/// <summary>Tells the address of a service from that of an image, a video or a webhook.</summary>
internal static class Addresses
{
    private static readonly string[] _addresses = ["uri", "url", "endpoint", "address", "path", "resource", "route", "host", "model"];

    private static readonly string[] _media = ["image", "video", "audio", "frame", "picture", "photo", "file", "media", "hook", "callback", "source", "reference", "thumb"];

    /// <summary>What an argument names; the address of another host only where the parameter is one for addresses of services.</summary>
    public static ImmutableArray<EndpointMention> Filter(ImmutableArray<EndpointMention> mentions, IParameterSymbol? parameter) =>
        IsAddress(parameter) ? mentions : mentions.RemoveAll(static mention => mention.IsForeign);

    /// <summary>Whether a parameter takes the address of a service or the name of a model.</summary>
    public static bool IsAddress(IParameterSymbol? parameter) =>
        parameter is not null && Holds(parameter.Name, _addresses) && !Holds(parameter.Name, _media);

    /// <summary>Whether a parameter or member says which model is meant.</summary>
    public static bool IsModel(string? name) => name is not null && (name.EndsWith("model", StringComparison.OrdinalIgnoreCase) || name.EndsWith("modelId", StringComparison.OrdinalIgnoreCase) || name.EndsWith("model_id", StringComparison.OrdinalIgnoreCase));

    // A `resource` is no `source`.
    private static bool Holds(string name, string[] words) => Array.Exists(words, word =>
        name.IndexOf(word, StringComparison.OrdinalIgnoreCase) is int start
        && start >= 0
        && !(word == "source" && name.LastIndexOf("resource", StringComparison.OrdinalIgnoreCase) == start - 2 && start > 1));
}
