namespace KlingGen.Contracts.Tests.Migrations;

/// <summary>A small migration that uses every part of the format.</summary>
internal static class MigrationFixture
{
    public const string Text = """
        {
          "$schema": "../meta/migration.schema.json", "$comment": "for tests",
          "title": "Test", "from": "V3", "to": "O3", "tiers": ["standard", "pro"],
          "routes": [
            { "from": "fal-ai/kling-video/v3/{tier}/image-to-video",
              "targets": [
                { "to": "fal-ai/kling-video/o3/{tier}/reference-to-video", "whenPresent": "elements",
                  "parameters": { "cfg_scale": { "action": "drop", "rule": "KLG1003", "reason": "no scale" } },
                  "defaults": { "generate_audio": true } },
                { "to": "fal-ai/kling-video/o3/{tier}/image-to-video",
                  "parameters": {
                    "start_image_url": { "action": "rename", "to": "image_url", "rule": "KLG1001", "reason": "renamed" },
                    "negative_prompt": { "action": "fold", "to": "prompt", "rule": "KLG1002", "reason": "folded" },
                    "cfg_scale": { "action": "drop", "rule": "KLG1003", "reason": "no scale" } },
                  "defaults": { "generate_audio": true } }] },
            { "from": "fal-ai/test/old", "targets": [{ "to": "fal-ai/test/new" }] }
          ]
        }
        """;
}
