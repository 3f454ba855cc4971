using System.Collections.Immutable;
using KlingGen.Analyzers.Endpoints.Texts;
using KlingGen.Contracts.Migrations;
using Microsoft.CodeAnalysis;

namespace KlingGen.Analyzers.Endpoints;

/// <summary>The endpoints that a project's schemas describe, and how a text names one of them.</summary>
internal sealed class EndpointCatalog
{
    private static readonly char[] _modelSeparators = ['.', ':'];

    private readonly string[] _ids;
    private readonly ILookup<string, string> _byPath;
    private readonly string[] _applications;

    /// <param name="ids">All endpoints that a schema describes.</param>
    /// <param name="migrations">What tells which applications are of interest.</param>
    public EndpointCatalog(IEnumerable<string> ids, IEnumerable<Migration> migrations)
    {
        _ids = [.. ids];
        _byPath = _ids.ToLookup(WithoutOwner, StringComparer.Ordinal);
        _applications = [.. migrations
            .SelectMany(migration => migration.Endpoints)
            .Select(endpoint => FindApplication(endpoint.From.Value))
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)];
    }

    public IReadOnlyList<string> Ids => _ids;

    /// <summary>The texts without which no endpoint of interest can be named: <c>kling-video/</c>.</summary>
    public IReadOnlyList<string> Applications => _applications;

    /// <summary>The endpoints that the texts of one expression name; a text beside an endpoint's is taken for another model's.</summary>
    public ImmutableArray<EndpointMention> Read(TextSet texts)
    {
        ImmutableArray<EndpointMention>.Builder found = ImmutableArray.CreateBuilder<EndpointMention>();
        List<PossibleText>? others = null;
        foreach (PossibleText text in texts.Values)
        {
            if (text.IsUnknown || Addresses.NamesNothing(text.Value))
            {
                continue;
            }

            ImmutableArray<string> ids = FindIds(text.Value);
            foreach (string id in ids)
            {
                found.Add(new EndpointMention(id, text.Origin, text.Value, text.Key, place: text.Place, row: text.Row));
            }

            if (ids.IsEmpty)
            {
                (others ??= []).Add(text);
            }
        }

        foreach (PossibleText text in others ?? [])
        {
            // A text with holes may be one of the known ones when they are filled.
            if (text.Value.IndexOf(PossibleText.Hole) >= 0 ? IsCertainlyAnother(text.Value) : found.Count > 0 || IsAnyEndpoint(text.Value))
            {
                found.Add(new EndpointMention(null, text.Origin, text.Value, text.Key, Addresses.IsForeign(text.Value), text.Place, text.Row));
            }
        }

        return found.ToImmutable();
    }

    /// <summary>What only an address names: the rest of an endpoint after the project's base address, and models of other owners, <c>kling/v4/image-to-video</c>.</summary>
    /// <param name="texts">The texts of the address.</param>
    /// <param name="ownBase">The base address of the very client, or null where it is not known.</param>
    public ImmutableArray<EndpointMention> ReadAddress(TextSet texts, string? ownBase = null) => texts.Values
        .Select(text => (Text: text, Id: FindAfterBase(text.Value, ownBase is null ? Base : FindBase(ownBase))))
        .Where(found => found.Id is not null || IsOtherPath(found.Text.Value) || IsAfterOther(found.Text.Value, ownBase))
        .Select(static found => new EndpointMention(found.Id, found.Text.Origin, found.Text.Value, found.Text.Key, place: found.Text.Place, row: found.Text.Row))
        .ToImmutableArray();

    /// <summary>The models that only some other service has: <c>stability.sd3-large-v1:0</c>.</summary>
    public ImmutableArray<EndpointMention> ReadModel(TextSet texts) => texts.Values
        .Where(text => text.Value.IndexOfAny(_modelSeparators) > 0
            && text.Value.IndexOf(PossibleText.Hole) < 0
            && text.Value.IndexOf(' ') < 0
            && !_applications.Any(application => text.Value.IndexOf(application.Split('-', '/')[0], StringComparison.OrdinalIgnoreCase) >= 0))
        .Select(static text => new EndpointMention(null, text.Origin, text.Value, text.Key, place: text.Place, row: text.Row))
        .ToImmutableArray();

    /// <summary>The one base address that all clients of the project have, from the application on, where it says more than the application: <c>kling-video/v3/pro/</c>.</summary>
    public string? Base { get; set; }

    /// <summary>What a base address says from the application on; null where it is none of a described endpoint.</summary>
    public string? FindBase(string address)
    {
        int place = FindApplicationIn(address);
        string found = place < 0 ? "" : address.Substring(place).TrimEnd('/') + "/";
        return Array.Exists(_ids, id => WithoutOwner(id).StartsWith(found, StringComparison.Ordinal)) && found.Length > 0 && IsLeadIn(address.Substring(0, place)) ? found : null;
    }

    /// <summary>Whether the project sets an application as a base address, so that a text may name only what follows it.</summary>
    public bool HasApplicationBase { get; set; }

    /// <summary>The described endpoints that a text names as a whole: an id, with or without its owner, or a URL.</summary>
    public ImmutableArray<string> FindIds(string text)
    {
        string? wanted = FindWanted(text);
        if (wanted is null)
        {
            return ImmutableArray<string>.Empty;
        }

        if (wanted.IndexOf(PossibleText.Hole) < 0)
        {
            return _byPath[wanted].ToImmutableArray();
        }

        // A hole stands for one segment where that gives an endpoint: `v3/{tier}/...` is not meant to be `v3/turbo/pro/...`.
        ImmutableArray<string> found = _ids.Where(id => Glob.IsMatch(wanted, WithoutOwner(id))).ToImmutableArray();
        ImmutableArray<string> close = found.RemoveAll(id => Count(WithoutOwner(id)) != Count(wanted));
        return close.IsEmpty ? found : close;
    }

    /// <summary>Whether a text names, as a whole, an endpoint of an application of interest that no schema describes; the beginning of a described one does not.</summary>
    public bool IsUndescribed(string text) =>
        !Addresses.NamesNothing(text)
        && FindWanted(text) is string wanted
        && Count(wanted) > 1
        && FindIds(text).IsEmpty
        && !Array.Exists(_ids, id => Glob.IsMatch(wanted + PossibleText.Hole, WithoutOwner(id)));

    /// <summary>The id without its owner: the second form in which programs write it.</summary>
    public static string WithoutOwner(string id) => id.Substring(id.IndexOf('/') + 1);

    /// <summary>Whether a text that names no described endpoint is one of some other model or service.</summary>
    public bool IsAnyEndpoint(string text)
    {
        // Part of an id that is described, as in `model.Contains("kling-video/v3/")`, is none of its own; a whole one is that of another application.
        string bare = text.Trim('/');
        if (Array.Exists(_ids, id => id.IndexOf(bare, StringComparison.Ordinal) >= 0))
        {
            return Array.Exists(_ids, id => string.Equals(id, bare, StringComparison.Ordinal) || string.Equals(WithoutOwner(id), bare, StringComparison.Ordinal));
        }

        if (text.StartsWith("fal-ai/", StringComparison.Ordinal))
        {
            return true;
        }

        if (!Addresses.IsAbsolute(text, out string host, out string path))
        {
            return FindApplicationIn(text) >= 0 || Addresses.IsOwnPath(text) || NamesRoute(text);
        }

        // A bare host is the base of some URL, not an endpoint; a picture or a webhook is what a payload holds.
        return host.Length > 0 && path.Trim('/', PossibleText.Hole).Length > 0 && !Addresses.IsMedia(path);
    }

    // `wan/v2.6/text-to-video`: models of other owners have routes of the same names.
    private bool NamesRoute(string text)
    {
        int last = text.LastIndexOf('/');
        return last > 0
            && text.IndexOf(PossibleText.Hole) < 0
            && text.IndexOf(' ') < 0
            && text.IndexOf('-', last) > 0
            && Array.Exists(_ids, id => id.EndsWith(text.Substring(last), StringComparison.Ordinal));
    }

    private string? FindAfterBase(string rest, string? start) => start is null ? null : Array.Find(_ids, id => WithoutOwner(id).Equals(start + rest.Trim('/'), StringComparison.Ordinal));

    // A path on a base address that is some other service's or model's.
    private static bool IsAfterOther(string rest, string? start) =>
        start is not null
        && rest.Length > 0
        && rest.IndexOf(PossibleText.Hole) < 0
        && rest.IndexOf("://", StringComparison.Ordinal) < 0
        && Addresses.IsAbsolute(start, out string host, out string path)
        && (!Addresses.IsService(host) || path.Trim('/') is not ("" or Addresses.Owner));

    private bool IsOtherPath(string text) =>
        text.IndexOf('/') > 0
        && text.IndexOf(PossibleText.Hole) < 0
        && text.IndexOf(' ') < 0
        && text.IndexOf("://", StringComparison.Ordinal) < 0
        && !Array.Exists(_ids, id => id.IndexOf(text.Trim('/'), StringComparison.Ordinal) >= 0);

    private static int Count(string path) => path.Count(static letter => letter == '/');

    private bool IsCertainlyAnother(string text)
    {
        if (FindApplicationIn(text) >= 0)
        {
            // `kling-video/v2.6/{tier}/image-to-video`, however the hole is filled.
            return IsUndescribed(text);
        }

        if (Addresses.IsAbsolute(text, out string host, out string path))
        {
            return host.IndexOf(PossibleText.Hole) < 0 && !Addresses.IsService(host) && path.Trim('/', PossibleText.Hole).Length > 0;
        }

        string[] segments = text.Split('/');
        return segments.Length > 2 && segments[0] == "fal-ai" && segments[1].IndexOf(PossibleText.Hole) < 0;
    }

    // What follows the owner, or null where the text names no application of interest or leaves its family open.
    private string? FindWanted(string value)
    {
        value = Addresses.WithoutQuery(value);
        int place = FindApplicationIn(value);
        if (place < 0 && HasApplicationBase)
        {
            string rest = value.Trim('/');
            return Array.Find(_applications, application => Array.Exists(_ids, id => WithoutOwner(id).Equals(application + rest, StringComparison.Ordinal))) is string known
                ? known + rest
                : null;
        }

        if (place < 0 || !IsLeadIn(value.Substring(0, place)))
        {
            return null;
        }

        string wanted = value.Substring(place).TrimEnd('/');
        int follow = wanted.IndexOf("/requests", StringComparison.Ordinal);
        wanted = follow < 0 ? wanted : wanted.Substring(0, follow);
        return HasFamily(wanted) ? wanted : null;
    }

    private int FindApplicationIn(string text)
    {
        foreach (string application in _applications)
        {
            int place = text.IndexOf(application, StringComparison.Ordinal);
            if (place == 0 || (place > 0 && text[place - 1] is '/' or PossibleText.Hole))
            {
                return place;
            }
        }

        return -1;
    }

    // What may stand before the application: nothing, the owner, a base address that is fal's, unknown, or passes the owner on.
    private static bool IsLeadIn(string lead)
    {
        // A sentence about an endpoint: `"only for fal-ai/..."`.
        if (lead.IndexOf(' ') >= 0)
        {
            return false;
        }

        bool isAbsolute = Addresses.IsAbsolute(lead, out string host, out string path);
        path = path.Trim('/');
        if (isAbsolute && host.Equals("fal.ai", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        bool isService = Addresses.IsService(host) || host.IndexOf(PossibleText.Hole) >= 0;
        string[] segments = path.Split('/');
        string last = segments[segments.Length - 1];
        return last.EndsWith("fal-ai", StringComparison.Ordinal)
            ? segments.Length < 2 || segments[segments.Length - 2] != "models"
            : last.Length == 0 ? !isAbsolute || isService : last[last.Length - 1] == PossibleText.Hole;
    }

    // A text whose family is unknown could be any of an application's many.
    private static bool HasFamily(string wanted)
    {
        string[] segments = wanted.Split('/');
        return segments.Length > 1 && segments[1].Length > 0 && segments[1].IndexOf(PossibleText.Hole) < 0;
    }

    private static string? FindApplication(string id)
    {
        string[] segments = id.Split('/');
        return segments.Length > 2 ? segments[1] + "/" : null;
    }
}
