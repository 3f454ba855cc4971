using System.Text.Json.Nodes;
using KlingGen.Testing.Corpus;

namespace KlingGen.CodeFixes.Tests.Corpus;

/// <summary>Finds requests that mean something else than the one from which a fix made them.</summary>
internal static class OtherMeaning
{
    private const string Gateway = "it is a gateway's address that it goes to: the endpoint is among what it is told";

    /// <summary>The cases that send something else, and why that is as it should be.</summary>
    public static IReadOnlyDictionary<string, string> Accepted { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Dtos/A_gateway_that_takes_the_model_beside_its_parameters"] = Gateway,
        ["Dtos/A_record_that_begins_with_its_endpoint"] = "the body says the endpoint too, which is another one then",
        ["Dtos/Members_on_one_line"] = "the run makes an object of the class itself, with words in the member that goes",
        ["Endpoints/An_id_that_is_written_to_the_body_later"] = Gateway,
        ["Forms/A_picture_beside_parts_in_an_initializer"] = "a form is no JSON",
        ["Forms/Parts_in_an_initializer"] = "a form is no JSON",
        ["Forms/Parts_of_a_multipart_content"] = "a form is no JSON",
        ["JsonObjects/Jobs_of_a_batch"] = Gateway,
        ["JsonText/Templates_that_say_their_model"] = Gateway,
    };

    /// <summary>What is different; null where both mean the same.</summary>
    public static string? Find(string name, RecordedRequest old, RecordedRequest moved)
    {
        if (Accepted.ContainsKey(name))
        {
            return null;
        }

        return ExpectedMove.Of(old) is not (Uri uri, JsonObject body) ? $"{name} changes what it sends to {old.Uri}: {moved.Body}"
            : uri != moved.Uri || !ExpectedMove.AreSame(body, ExpectedMove.Read(moved.Body)) ? $"{name} should send {body.ToJsonString()} to {uri}, and sends {moved.Body} to {moved.Uri}"
            : null;
    }
}
